package org.yimatong.hazards.responsibility.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.AtOnce;
import org.yimatong.hazards.Database;
import org.yimatong.testing.RealServers;

/** Several people of one enterprise who do the same in the same moment. */
@QuarkusTest
@RealServers
class TwoAtOnceTest extends ResponsibilityStory {

    private static final int PEOPLE = 8;

    @Test
    void one_of_them_writes_the_task_down_and_the_others_are_shown_it() {
        name("OPERATION", "王班长", MONDAY).statusCode(201);
        var id = task("WEEKLY_CHECK");

        var answers = AtOnce.people(PEOPLE, () -> record(id, 1, checked(MONDAY)));

        assertThat(answers).filteredOn(answer -> status(answer) == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> status(answer) == 412)
                .hasSize(PEOPLE - 1)
                .extracting(answer -> answer.extract().<String>path("current.state"))
                .containsOnly("DONE");
    }

    @Test
    void who_is_named_by_several_answers_alone_in_the_end() {
        var answers = AtOnce.people(PEOPLE, () -> name("OPERATION", "王班长", MONDAY));

        assertThat(answers).allMatch(answer -> status(answer) == 201);
        assertThat(Database.number("select count(*) from responsible_person where until is null and source_id = '%s'"
                        .formatted(source)))
                .isEqualTo(1);
        assertThat(Database.number("select count(*) from responsibility_task where source_id = '%s'".formatted(source)))
                .isEqualTo(1);
    }

    private static int status(ValidatableResponse answer) {
        return answer.extract().statusCode();
    }
}
