package org.yimatong.testing.access;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All cells of one service's operations, asked a few at a time. */
final class AccessMatrix {

    /** Enough to keep two cores busy. */
    private static final int AT_A_TIME = 8;

    private static final Answer NOTHING = new Answer(0, "");

    private final List<ApiOperation> operations;
    private final Requests requests;
    private final List<Caller> callers = Caller.everybody();

    AccessMatrix(List<ApiOperation> operations, Requests requests) {
        this.operations = operations;
        this.requests = requests;
    }

    /**
     * What came of the cells.
     *
     * @param cells how many were asked
     * @param faults what was wrong, with the cell
     * @param showing the operations that showed a foreign row
     */
    record Outcome(int cells, List<String> faults, List<String> showing) {}

    /** All cells of reading; they change nothing. */
    Outcome reading() {
        return ask(cell -> cell.operation().isRead());
    }

    /** The cells of writing in which the caller must be refused. */
    Outcome closedWriting() {
        return ask(cell -> !cell.operation().isRead() && cell.isClosed());
    }

    /** The cells of writing in which the caller has something to do. */
    Outcome openWriting() {
        return ask(cell -> !cell.operation().isRead() && !cell.isClosed());
    }

    /** The cells of reading in which the caller is admitted, of everybody who is somewhere. */
    Outcome reads() {
        return ask(cell -> cell.operation().isRead()
                && cell.caller().isAtHome()
                && cell.operation().admits(cell.caller())
                && !cell.operation().rowsOf().equals("everybody"));
    }

    private Outcome ask(Predicate<Cell> wanted) {
        var count = new AtomicInteger();
        var faults = new ConcurrentLinkedQueue<String>();
        var showing = new ConcurrentLinkedQueue<String>();
        try (var threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            for (var operation : operations) {
                for (var caller : callers) {
                    for (var place : requests.places(operation)) {
                        threads.execute(() -> {
                            try {
                                count.addAndGet(ask(cells(operation, caller, place, wanted), faults, showing));
                            } catch (IOException | InterruptedException | RuntimeException e) {
                                faults.add(operation.id() + " by " + caller + ", " + place + " had no answer: " + e);
                            }
                        });
                    }
                }
            }
            threads.shutdown();
            if (!threads.awaitTermination(30, TimeUnit.MINUTES)) {
                faults.add("The cells were not all asked in time");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted", e);
        }
        return new Outcome(
                count.get(),
                List.copyOf(faults),
                showing.stream().distinct().sorted().toList());
    }

    /** Whoever is of nowhere asks only for what everybody at home would see. */
    private static List<Cell> cells(ApiOperation operation, Caller caller, String place, Predicate<Cell> wanted) {
        var tenants = place.equals(Cell.NOWHERE)
                ? Stream.of(Tenant.OWN)
                : place.equals(Cell.PRETENDED)
                        ? Stream.of(Tenant.OTHER_ENTERPRISE, Tenant.OTHER_AREA, Tenant.OTHER_CITY)
                        : caller.isAtHome() || !caller.hasToken()
                                ? Stream.of(Tenant.values())
                                : Stream.of(Tenant.OWN, Tenant.NONE);
        return tenants.map(tenant -> new Cell(operation, caller, place, tenant))
                .filter(wanted.and(cell -> !cell.isOfOwnArea() && !cell.isEndless()))
                .toList();
    }

    private int ask(List<Cell> cells, Queue<String> faults, Queue<String> showing)
            throws IOException, InterruptedException {
        if (cells.isEmpty()) {
            return 0;
        }
        var last = cells.getLast();
        var toNone = last.tenant() == Tenant.NONE && !last.isNewId() ? requests.send(last) : NOTHING;
        var asked = 0;
        for (var cell : cells) {
            var answer = cell.tenant() == Tenant.NONE ? toNone : requests.send(cell);
            if (answer == NOTHING) {
                continue;
            }
            asked++;
            Judge.faults(cell, answer, toNone, requests.areToBeTaken(cell.operation()))
                    .forEach(fault -> faults.add(cell + " " + fault));
            if (!Judge.foreign(cell, answer).isEmpty() || cell.isClosed() && shows(cell, answer)) {
                showing.add(cell.operation().id());
            }
        }
        return asked;
    }

    private static boolean shows(Cell cell, Answer answer) {
        return cell.tenant() != Tenant.NONE
                && answer.status() < 300
                && cell.tenant().isIn(answer.body());
    }

    /**
     * Reads of somebody's rows: each of them can show a foreign one, but for those of which planted rows show nothing.
     */
    List<String> readsOfTenants(Set<String> showingNothing) {
        var reads = new ArrayList<String>();
        for (var operation : operations) {
            if (operation.isRead()
                    && !operation.isLive()
                    && operation.rowsOf().startsWith("an-")
                    && !showingNothing.contains(operation.id())) {
                reads.add(operation.id());
            }
        }
        return reads;
    }
}
