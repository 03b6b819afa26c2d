package org.yimatong.gateway.proxy;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What we let callers ask of the services, and services of callers' patience. */
@ConfigMapping(prefix = "yimatong.proxy")
interface ProxySettings {

    /** How long a service may do nothing before it has answered. */
    @WithDefault("10S")
    Duration answerWithin();

    /** The same for imports, which take whole files, and for what is about a whole city. */
    @WithDefault("120S")
    Duration importAnswerWithin();

    @WithDefault("1M")
    MemorySize bodyLimit();

    /** A registry of a million enterprises; each service may take less. */
    @WithDefault("512M")
    MemorySize importBodyLimit();

    /** How long a caller may take to send a body, however steadily it comes. */
    @WithDefault("60S")
    Duration bodyWithin();

    /** The same for imports. */
    @WithDefault("30M")
    Duration importBodyWithin();

    /** How long to wait for a connection to a service. */
    @WithDefault("2S")
    Duration connectWithin();

    /** Connections to each service for requests that are answered at once. */
    @WithDefault("128")
    int connections();

    /** The same for telemetry. */
    @WithDefault("128")
    int telemetryConnections();

    /** Connections to each service for bodies that pass part by part. */
    @WithDefault("64")
    int uploadConnections();

    /** Of these, how many one source address may hold. */
    @WithDefault("16")
    int uploadsOfAddress();

    /** Connections to each service for whole files. */
    @WithDefault("16")
    int importConnections();

    /** Of these, how many one source address may hold. */
    @WithDefault("4")
    int importsOfAddress();

    /** Connections to each service for live streams, each of which holds one for as long as it lasts. */
    @WithDefault("2000")
    int streamConnections();

    /** Of these, how many one source address may hold: an office behind one address. */
    @WithDefault("200")
    int streamsOfAddress();

    default int connections(Lane lane) {
        return switch (lane) {
            case EVERYDAY -> connections();
            case TELEMETRY -> telemetryConnections();
            case UPLOAD -> uploadConnections();
            case IMPORT -> importConnections();
            case STREAM -> streamConnections();
        };
    }
}
