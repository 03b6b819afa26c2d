package org.yimatong.hazards.telemetry.mqtt;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * Where data gateways connect by MQTT, and how much they may send. They connect by TLS, too, if the TLS registry of
 * Quarkus has a configuration named {@code mqtt} with a key store.
 */
@ConfigMapping(prefix = "yimatong.mqtt")
interface MqttConfig {

    @WithDefault("127.0.0.1")
    String host();

    /** 0 takes any free one. */
    @WithDefault("1883")
    int port();

    /** Whether connections without TLS are taken. */
    @WithDefault("true")
    boolean plain();

    /** The one for TLS; 0 takes any free one. */
    @WithDefault("8883")
    int tlsPort();

    /** Largest message, in bytes. */
    @WithDefault("1048576")
    int messageBytes();

    /** Most connections of one data gateway at once. */
    @WithDefault("100")
    int connections();

    /** Most bytes that one data gateway may have sent without an answer; who sends more is disconnected. */
    @WithDefault("8388608")
    long unansweredBytes();

    /** Longest time a gateway of MQTT 5 may be silent; one that wants longer is told this. At most 18 hours. */
    @WithDefault("60S")
    Duration keepAlive();
}
