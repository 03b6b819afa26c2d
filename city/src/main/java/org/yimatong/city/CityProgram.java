package org.yimatong.city;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import org.yimatong.city.catalogue.City;
import org.yimatong.city.live.LivingCity;
import org.yimatong.city.plant.Player;
import org.yimatong.city.telemetry.DataGateway;
import org.yimatong.city.telemetry.MessageRefused;

/** The demo city on the command line: {@code live} or {@code play}. */
public final class CityProgram {

    private static final String USAGE = """
            java -jar city.jar live
                registers the city and keeps its sensors measuring
            java -jar city.jar play d00|d04|d06 [--via http|mqtt] [--samples-per-second 50] [--from 0] [--to 960]
                plays a recorded run of the Tennessee Eastman plant; 'play d00 --to 20' brings normal readings back

            Environment: YIMATONG_GATEWAY   (http://127.0.0.1:8080)
                         YIMATONG_KEYCLOAK  (http://127.0.0.1:8180/realms/yimatong)
                         YIMATONG_MQTT      (127.0.0.1:1883)
            """;
    private static final int NOT_UNDERSTOOD = 2;

    private final Settings settings;
    private final HttpClient http;

    private CityProgram(Settings settings, HttpClient http) {
        this.settings = settings;
        this.http = http;
    }

    public static void main(String... words) throws InterruptedException {
        System.exit(run(words));
    }

    private static int run(String... words) throws InterruptedException {
        // HTTP/1.1: an upgrade to HTTP/2 is one thing more that a proxy may not forward
        try (var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build()) {
            var program = new CityProgram(Settings.from(System.getenv()), http);
            switch (words.length == 0 ? "" : words[0]) {
                case "live" -> new LivingCity(program.settings, http, CityProgram::say).live(CityProgram::say);
                case "play" -> program.play(PlayOptions.parse(Arrays.copyOfRange(words, 1, words.length)));
                default -> throw new IllegalArgumentException("What shall the city do?");
            }
            return 0;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n\n" + USAGE);
            return NOT_UNDERSTOOD;
        } catch (IOException | MessageRefused e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    private void play(PlayOptions options) throws InterruptedException {
        try (var gateway = options.overMqtt()
                ? DataGateway.overMqtt(settings, http, City.PLANT)
                : DataGateway.overHttp(settings, http, City.PLANT)) {
            var player = new Player(gateway, Clock.systemUTC(), CityProgram::say);
            say(player.play(options.run(), options.from(), options.to(), options.samplesPerSecond())
                    .toString());
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
