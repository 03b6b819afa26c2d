package org.yimatong.testing.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What must hold of the answer to a cell. */
final class Judge {

    private static final int FIRST_REFUSAL = 400;
    private static final int FIRST_FAILURE = 500;

    /** Taken, in conflict, too late. */
    private static final Set<Integer> AFTER_OTHERS = Set.of(200, 201, 409, 412);

    private Judge() {}

    /**
     * @param toNone the same caller's answer to the same request for what does not exist
     * @param isToBeTaken whether the request is as valid as the document can tell
     * @return what is wrong; empty if nothing is
     */
    static List<String> faults(Cell cell, Answer answer, Answer toNone, boolean isToBeTaken) {
        var faults = new ArrayList<String>();
        if (answer.status() >= FIRST_FAILURE) {
            faults.add("failed with " + answer.status());
        }
        if (!cell.operation().admits(cell.caller())) {
            require(answer, cell.caller().hasToken() ? 403 : 401, faults);
        } else if (cell.isClosed()) {
            closed(cell, answer, toNone, isToBeTaken, faults);
        } else if (isToBeTaken && cell.caller().isAtHome()) {
            open(cell, answer, faults);
        }
        foreign(cell, answer).forEach(tenant -> faults.add("shows " + tenant + " to whom it is not: " + start(answer)));
        return faults;
    }

    /** Tenants whose rows an answer shows, although they are not before the caller; nobody's are by a pass alone. */
    static List<Tenant> foreign(Cell cell, Answer answer) {
        return Tenant.planted().stream()
                .filter(tenant -> !cell.caller().sees(tenant, cell.operation().rowsOf()))
                .filter(tenant -> cell.namesNobody() || cell.isOfBearer() || tenant != cell.tenant())
                .filter(tenant -> tenant != Tenant.OWN
                        || cell.isOfBearer()
                        || cell.operation().body().isEmpty())
                .filter(tenant -> tenant.isIn(answer.body()))
                .toList();
    }

    private static void closed(Cell cell, Answer answer, Answer toNone, boolean isToBeTaken, List<String> faults) {
        if (cell.isNewId()) {
            return;
        }
        if (cell.isOfPath() && answer.status() != 404 && !mayDiffer(cell, answer, isToBeTaken)) {
            faults.add("is not 404 but " + start(answer));
        }
        if (tellsApart(cell, answer.apartFrom(cell.tenant()), toNone.apartFrom(Tenant.NONE))) {
            faults.add("differs from what does not exist: %s instead of %s".formatted(start(answer), start(toNone)));
        }
    }

    /**
     * Whether the caller can tell somebody's from nobody's. What a body says may also be taken, or come too late, or be
     * taken already, as the cells before have left things; of a refusal, the kind is looked at.
     */
    private static boolean tellsApart(Cell cell, Answer answer, Answer toNone) {
        if (!cell.place().startsWith("body ")) {
            return !answer.equals(toNone);
        }
        return !AFTER_OTHERS.contains(answer.status())
                && !AFTER_OTHERS.contains(toNone.status())
                && !answer.kind().equals(toNone.kind());
    }

    /**
     * An empty list shows nothing; who is of nowhere, or sends what cannot be taken, may be refused before the look-up.
     */
    private static boolean mayDiffer(Cell cell, Answer answer, boolean isToBeTaken) {
        return cell.operation().isRead()
                ? answer.status() == 200 && answer.body().equals("[]")
                : answer.status() >= FIRST_REFUSAL
                        && (!isToBeTaken || !cell.caller().isAtHome());
    }

    private static void open(Cell cell, Answer answer, List<String> faults) {
        if (cell.isOfOwnThings() && isNotTaken(cell, answer)) {
            faults.add("is not taken: " + start(answer));
        }
        if (cell.isOfPath()
                && answer.status() == 404
                && !cell.isOfEverybody()
                && !cell.isOfBearer()
                && !cell.caller().isExpert()) {
            faults.add("is not found, although it is theirs");
        }
    }

    private static boolean isNotTaken(Cell cell, Answer answer) {
        return switch (answer.status()) {
            case 400, 401, 422 -> true;
            case 403 -> cell.operation().isRead();
            default -> false;
        };
    }

    private static void require(Answer answer, int status, List<String> faults) {
        if (answer.status() != status) {
            faults.add("is answered %s instead of %d".formatted(start(answer), status));
        }
    }

    private static String start(Answer answer) {
        return answer.status() + " "
                + answer.body().substring(0, Math.min(300, answer.body().length()));
    }
}
