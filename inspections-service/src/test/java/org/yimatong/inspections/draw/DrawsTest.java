package org.yimatong.inspections.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.inspections.officer.OfficerExamples.registered;
import static org.yimatong.inspections.plan.PlanCallers.freshArea;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Hibernate;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.SystemActions;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.task.TaskWindow;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class DrawsTest {

    @Inject
    Draws draws;

    @Inject
    DrawService service;

    @Inject
    EnterpriseExamples enterprises;

    @Inject
    SystemActions system;

    @Test
    void a_list_of_draws_leaves_their_candidates_in_the_database_until_they_are_asked_for() {
        var area = freshArea();
        var plant = enterprises.knownIn(area);
        registered(area);
        registered(area);
        system.inTransaction(() -> service.announce(drawOf(area)));

        system.inTransaction(() -> {
            var listed = draws.newestFirst(null, 1).getFirst();
            assertThat(Hibernate.isPropertyInitialized(listed, "title")).isTrue();
            assertThat(Hibernate.isPropertyInitialized(listed, "candidates")).isFalse();
            assertThat(listed.candidates()).contains(plant);
            return listed;
        });
    }

    private static DrawAnnouncement drawOf(String area) {
        var all = new Quota(1, null);
        var window = new TaskWindow(LocalDate.now(), LocalDate.now().plusDays(30));
        return new DrawAnnouncement(
                "抽查", "随机抽查", List.of(area), List.of(), new Quotas(all, all, all), 0, null, window, null, null);
    }
}
