package org.yimatong.city.live;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yimatong.city.door.Doors;
import org.yimatong.city.door.Refused;
import org.yimatong.city.dossier.PromiseHabit;
import org.yimatong.city.dossier.PromiseText;
import org.yimatong.city.dossier.Supervised;
import org.yimatong.city.field.FieldCalendar;

/** The offices of the enterprises, each of which promises safety once a day, as is its habit. */
final class DailyPromises {

    private static final Duration PAUSE = Duration.ofSeconds(15);

    private final Doors doors;
    private final List<Supervised> promising;
    private final PromiseDeadline deadlines;
    private final Clock clock;
    private final Consumer<String> log;
    private final Set<String> done = new HashSet<>();
    private final Set<String> said = new HashSet<>();
    private @Nullable LocalDate day;
    private Instant deadline = Instant.MAX;

    DailyPromises(Doors doors, List<Supervised> promising, Clock clock, Consumer<String> log) {
        this.doors = doors;
        this.promising = promising;
        this.deadlines = new PromiseDeadline(doors.of("registrar"));
        this.clock = clock;
        this.log = log;
    }

    /** Promises day after day until interrupted. */
    void goOn() throws InterruptedException {
        while (true) {
            giveThoseDue();
            Thread.sleep(PAUSE);
        }
    }

    /** One round: whoever would have promised by now does, also long after its usual time. */
    void giveThoseDue() throws InterruptedException {
        try {
            turnToToday();
        } catch (IOException e) {
            say(e);
            return;
        }
        for (var one : promising) {
            if (!done.contains(one.uscc()) && isDue(one)) {
                attempt(one);
            }
        }
    }

    private void turnToToday() throws IOException, InterruptedException {
        var today = FieldCalendar.today(clock);
        if (!today.equals(day)) {
            deadline = deadlines.of(today);
            done.clear();
            said.clear();
            day = today;
        }
    }

    private boolean isDue(Supervised one) {
        return day != null
                && PromiseHabit.promisesAt(one, day, deadline)
                        .filter(at -> !clock.instant().isBefore(at))
                        .isPresent();
    }

    private void attempt(Supervised one) throws InterruptedException {
        try {
            promise(one, Objects.requireNonNull(day));
            done.add(one.uscc());
        } catch (IOException e) {
            say(e);
        }
    }

    private void promise(Supervised one, LocalDate today) throws IOException, InterruptedException {
        var office = doors.ofOffice(one.uscc());
        var enterprise = "/api/v1/enterprises/" + one.uscc();
        var path = enterprise + "/promises/" + today;
        var status = office.get(enterprise).path("status").asText();
        if (status.equals("CLOSED") || office.find(path).isPresent()) {
            return;
        }
        var running = !status.equals("SUSPENDED");
        try {
            office.put(path, PromiseText.of(one, today, running, false));
        } catch (Refused refused) {
            if (!refused.isFor("promise-denies-major-finding")) {
                throw refused;
            }
            office.put(path, PromiseText.of(one, today, running, true));
        }
    }

    /** Each trouble once a day. */
    private void say(IOException trouble) {
        if (said.add(Refused.trouble(trouble))) {
            log.accept("no promise: " + trouble.getMessage());
        }
    }
}
