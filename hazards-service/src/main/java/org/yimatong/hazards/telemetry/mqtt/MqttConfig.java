package org.yimatong.hazards.telemetry.mqtt;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where data gateways connect by MQTT, and how much they may send. */
@ConfigMapping(prefix = "yimatong.mqtt")
interface MqttConfig {

    @WithDefault("127.0.0.1")
    String host();

    /** 0 takes any free one. */
    @WithDefault("1883")
    int port();

    /** Largest message, in bytes. */
    @WithDefault("1048576")
    int messageBytes();

    /** Most bytes that one connection may have sent without an answer; beyond, it is closed. */
    @WithDefault("8388608")
    long unansweredBytes();
}
