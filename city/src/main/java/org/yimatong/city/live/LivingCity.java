package org.yimatong.city.live;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.yimatong.city.Settings;
import org.yimatong.city.catalogue.City;
import org.yimatong.city.catalogue.Sensor;
import org.yimatong.city.door.Doors;
import org.yimatong.city.door.FrontDoor;
import org.yimatong.city.field.SensorFaults;
import org.yimatong.city.telemetry.DataGateway;

/**
 * The demo city, alive: its enterprises registered with their dossiers, promising daily, and every sensor but the
 * plant's measuring.
 *
 * <p>Each sensor is read every 47.5 s, the mean of China's monitoring network (800 million samples a day from 440,000
 * points), and the city has 0.64 alarms per enterprise with hazard sources and day. Of a few sensors something is
 * amiss: they stay beyond a limit, or say nothing.
 */
public final class LivingCity {

    private static final Duration INTERVAL = Duration.ofMillis(47_500);
    private static final double ALARMS_PER_DAY = 16;
    private static final int MESSAGES_KEPT = 500;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    private static final Duration REPORT_EVERY = Duration.ofMinutes(5);

    private final City city = City.fromFiles();
    private final SensorFaults faults = SensorFaults.fromFile();
    private final Settings settings;
    private final HttpClient http;
    private final Consumer<String> log;
    private final LongAdder stored = new LongAdder();

    public LivingCity(Settings settings, HttpClient http, Consumer<String> log) {
        this.settings = settings;
        this.http = http;
        this.log = log;
    }

    /**
     * Registers the city, then measures until interrupted.
     *
     * @param announce told one line when the city is there
     * @throws IOException if the suite does not take the city in within a bounded time
     */
    public void live(Consumer<String> announce) throws IOException, InterruptedException {
        var doors = new Doors(settings, http);
        var door = doors.of("registrar");
        var patience = new Patience(LONGEST_WAIT, log);
        awaitAnswer(door, patience, "gateway", settings.at("/q/health/ready"));
        awaitAnswer(door, patience, "Keycloak", URI.create(settings.realm() + "/.well-known/openid-configuration"));
        new CityImport(door, patience, log).importAll();
        var code = patience.until("code of the plant", () -> door.get("/api/v1/codes/" + City.PLANT));
        announce.accept("READY code=" + code.path("address").asText());
        new DailyBusiness(city, doors, patience, log).begin();
        measure();
    }

    private static void awaitAnswer(FrontDoor door, Patience patience, String who, URI address)
            throws IOException, InterruptedException {
        patience.until("answer of the " + who, () -> door.answers(address) ? true : null);
    }

    private void measure() throws InterruptedException {
        var byEnterprise = city.sensors().stream()
                .filter(sensor -> !sensor.uscc().equals(City.PLANT))
                .collect(Collectors.groupingBy(Sensor::uscc, TreeMap::new, Collectors.toList()));
        int sensors = byEnterprise.values().stream().mapToInt(List::size).sum();
        var begun = new AtomicInteger();
        byEnterprise.forEach((uscc, measuring) -> {
            int number = begun.getAndIncrement();
            var offset = INTERVAL.multipliedBy(number).dividedBy(byEnterprise.size());
            start(uscc, gateway(uscc, number), living(measuring, sensors), offset);
        });
        log.accept("%d enterprises measure with %d sensors, each every %.1f s"
                .formatted(byEnterprise.size(), sensors, INTERVAL.toMillis() / 1000.0));
        while (true) {
            Thread.sleep(REPORT_EVERY);
            log.accept("%d readings taken in".formatted(stored.sum()));
        }
    }

    /** Every other enterprise speaks MQTT. */
    private DataGateway gateway(String uscc, int number) {
        return number % 2 == 0
                ? DataGateway.overHttp(settings, http, uscc)
                : DataGateway.overMqtt(settings, http, uscc);
    }

    private List<LivingSensor> living(List<Sensor> measuring, int sensorsOfCity) {
        double readingsPerDay = (double) sensorsOfCity * Duration.ofDays(1).toMillis() / INTERVAL.toMillis();
        var random = new Random();
        return measuring.stream()
                .filter(sensor -> !faults.isSilent(sensor))
                .map(sensor -> faults.valueOf(sensor)
                        .map(value -> LivingSensor.amiss(sensor, value, random))
                        .orElseGet(() -> new LivingSensor(sensor, ALARMS_PER_DAY / readingsPerDay, random)))
                .toList();
    }

    private void start(String uscc, DataGateway gateway, List<LivingSensor> sensors, Duration offset) {
        var enterprise = new LivingEnterprise(
                sensors, gateway, Clock.systemUTC(), MESSAGES_KEPT, stored, line -> log.accept(uscc + ": " + line));
        forever("measure " + uscc, () -> enterprise.measure(INTERVAL, offset));
        forever("send " + uscc, enterprise::send);
    }

    private interface Activity {
        void run() throws InterruptedException;
    }

    private static void forever(String name, Activity activity) {
        Thread.ofVirtual().name(name).start(() -> {
            try {
                activity.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
