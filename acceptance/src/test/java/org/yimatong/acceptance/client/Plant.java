package org.yimatong.acceptance.client;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.yimatong.acceptance.suite.Addresses;
import org.yimatong.city.Settings;
import org.yimatong.city.catalogue.City;
import org.yimatong.city.catalogue.Level;
import org.yimatong.city.plant.Player;
import org.yimatong.city.plant.TennesseeEastman;
import org.yimatong.city.plant.TennesseeEastman.Run;
import org.yimatong.city.plant.TennesseeEastman.Transition;
import org.yimatong.city.telemetry.DataGateway;

/** The Tennessee Eastman plant and the data gateway that reports its recorded runs. */
public record Plant(Settings settings, People people) {

    public static final String USCC = City.PLANT;

    private static final int ALL = 960;

    /** As many normal samples bring every alarm back. */
    private static final int BACK_TO_NORMAL = 20;

    public static Plant of(Addresses addresses, People people) {
        return new Plant(addresses.forTheCity(), people);
    }

    public Player.Played playOverHttp(Run run, int samplesPerSecond) throws InterruptedException {
        try (var gateway = DataGateway.overHttp(settings, people.http(), USCC)) {
            return play(gateway, run, 0, ALL, samplesPerSecond);
        }
    }

    public Player.Played playOverMqtt(Run run, int samplesPerSecond) throws InterruptedException {
        try (var gateway = DataGateway.overMqtt(settings, people.http(), USCC)) {
            return play(gateway, run, 0, ALL, samplesPerSecond);
        }
    }

    /** Plays normal samples, as {@code play d00 --to 20}. */
    public Player.Played returnToNormal() throws InterruptedException {
        try (var gateway = DataGateway.overHttp(settings, people.http(), USCC)) {
            return play(gateway, Run.D00, 0, BACK_TO_NORMAL, ALL);
        }
    }

    /** The transitions of a part of a run that begins at normal. */
    public static List<Transition> expected(Run run, int from, int to) {
        return inOrder(TennesseeEastman.expectedTransitions(run).stream()
                .filter(transition -> transition.sample() >= from && transition.sample() < to));
    }

    public static List<Transition> expected(Run run) {
        return expected(run, 0, ALL);
    }

    /** The transitions that the first normal sample after these causes. */
    public static List<Transition> returnsAfter(List<Transition> transitions) {
        var levels = new LinkedHashMap<String, Level>();
        transitions.forEach(transition -> levels.put(transition.tag(), transition.level()));
        return inOrder(levels.entrySet().stream()
                .filter(level -> level.getValue() != Level.NORMAL)
                .map(level -> new Transition(level.getKey(), 0, Level.NORMAL)));
    }

    private static Player.Played play(DataGateway gateway, Run run, int from, int to, int samplesPerSecond)
            throws InterruptedException {
        return new Player(gateway, Clock.systemUTC(), _ -> {}).play(run, from, to, samplesPerSecond);
    }

    private static List<Transition> inOrder(Stream<Transition> transitions) {
        return transitions
                .sorted(Comparator.comparingInt(Transition::sample).thenComparing(Transition::tag))
                .toList();
    }
}
