package org.yimatong.city.telemetry;

import java.net.http.HttpClient;
import java.time.Clock;
import java.util.List;
import org.yimatong.city.Settings;
import org.yimatong.city.identity.AccessToken;
import org.yimatong.city.identity.Credentials;

/** The device through which one enterprise's sensors report. Used by one thread at a time. */
public sealed interface DataGateway extends AutoCloseable permits HttpDataGateway, MqttDataGateway {

    /**
     * Sends one message once.
     *
     * @throws NotAnswered if it is unknown whether the message was taken in; {@link AtLeastOnce} sends it again
     * @throws MessageRefused if sending it again cannot help
     */
    Answer send(List<Reading> readings) throws NotAnswered, InterruptedException;

    @Override
    void close();

    /** The enterprise's gateway, speaking HTTP through the front door. */
    static DataGateway overHttp(Settings settings, HttpClient http, String uscc) {
        return new HttpDataGateway(http, settings.at("/api/v1/telemetry"), token(settings, http, uscc));
    }

    /** The enterprise's gateway, speaking MQTT 5. */
    static DataGateway overMqtt(Settings settings, HttpClient http, String uscc) {
        return new MqttDataGateway(
                settings.mqttHost(), settings.mqttPort(), "gateway-" + uscc, token(settings, http, uscc));
    }

    private static AccessToken token(Settings settings, HttpClient http, String uscc) {
        return new AccessToken(http, settings.realm(), Credentials.ofDataGateway(uscc), Clock.systemUTC());
    }
}
