package org.yimatong.enterprises.code.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yimatong.events.inspections.v1.InspectionEvent;
import org.yimatong.events.inspections.v1.InspectionEvent.FindingClosed;
import org.yimatong.events.inspections.v1.SupervisionEvents.DeadlineExtended;
import org.yimatong.events.inspections.v1.SupervisionEvents.DelistingRefused;
import org.yimatong.events.inspections.v1.SupervisionEvents.DelistingRequested;
import org.yimatong.events.inspections.v1.SupervisionEvents.FindingDelisted;
import org.yimatong.events.inspections.v1.SupervisionEvents.FindingListed;
import org.yimatong.events.inspections.v1.SupervisionEvents.FindingOverdue;
import org.yimatong.events.inspections.v1.SupervisionEvents.FindingReopened;
import org.yimatong.events.inspections.v1.SupervisionEvents.FindingTransferred;
import org.yimatong.events.inspections.v1.SupervisionEvents.FindingWithdrawn;

/** Which findings count against the code. */
class FindingReportsTest {

    private static final UUID ID = new UUID(0, 1);
    private static final Instant AT = Instant.parse("2026-03-02T08:30:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-03-17");

    /** Components that all of these events have. */
    private interface Form {
        InspectionEvent of(
                UUID event,
                Instant at,
                String uscc,
                UUID finding,
                long version,
                String severity,
                String state,
                String title,
                LocalDate dueOn);
    }

    static Stream<InspectionEvent> standing() {
        return Stream.<Form>of(
                        FindingOverdue::new,
                        DeadlineExtended::new,
                        FindingTransferred::new,
                        FindingReopened::new,
                        FindingListed::new,
                        DelistingRequested::new,
                        DelistingRefused::new)
                .map(FindingReportsTest::event);
    }

    static Stream<InspectionEvent> over() {
        return Stream.<Form>of(FindingClosed::new, FindingDelisted::new, FindingWithdrawn::new)
                .map(FindingReportsTest::event);
    }

    @ParameterizedTest
    @MethodSource("standing")
    void a_finding_stands_while_nobody_has_verified_that_it_is_rectified(InspectionEvent event) {
        assertThat(FindingReports.of(event).orElseThrow().standing()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("over")
    void a_closed_a_delisted_and_a_withdrawn_finding_does_not_stand(InspectionEvent event) {
        assertThat(FindingReports.of(event).orElseThrow().standing()).isFalse();
    }

    private static InspectionEvent event(Form form) {
        return form.of(ID, AT, "91350100M000100Y43", ID, 2, "MAJOR", "ANY", "可燃气体报警器失效", DAY);
    }
}
