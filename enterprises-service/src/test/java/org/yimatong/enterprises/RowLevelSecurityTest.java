package org.yimatong.enterprises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.enterprises.Announcements.send;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Decisions.onCode;
import static org.yimatong.enterprises.Decisions.recomputed;
import static org.yimatong.enterprises.Decisions.requested;
import static org.yimatong.enterprises.Registry.HEADER;
import static org.yimatong.enterprises.Registry.imported;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.code.CodeLooks.awaitStatus;
import static org.yimatong.enterprises.code.EventExamples.majorFinding;
import static org.yimatong.enterprises.complaint.Complainant.filed;
import static org.yimatong.enterprises.credential.CredentialExamples.licence;
import static org.yimatong.enterprises.credential.CredentialExamples.recorded;
import static org.yimatong.enterprises.group.rest.Members.entered;
import static org.yimatong.enterprises.notice.Noticing.knowledge;
import static org.yimatong.enterprises.notice.Noticing.planned;
import static org.yimatong.enterprises.notice.Noticing.sent;
import static org.yimatong.enterprises.notice.Noticing.toEnterprise;
import static org.yimatong.enterprises.promise.Promising.duty;
import static org.yimatong.enterprises.submission.Submitting.submitted;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.testing.RealServers;

/** The second wall: what the database shows to the service's own role, whatever the query. */
@QuarkusTest
@RealServers
class RowLevelSecurityTest {

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "enterprise",
                "code",
                "code_history",
                "retired_token",
                "standing_fact",
                "unread_record",
                "record_history",
                "group_membership",
                "code_review",
                "code_override",
                "code_suspension",
                "credential",
                "credential_submission",
                "obligation",
                "enterprise_import",
                "enterprise_import_problem",
                "complaint",
                "promise_duty",
                "promise_period",
                "notice",
                "notice_recipient",
                "notice_plan",
                "notice_plan_revision"
            })
    void a_transaction_of_nobody_sees_no_row(String table) throws SQLException {
        var uscc = registered("PRODUCTION", GAOLING);
        recorded(uscc, licence());
        submitted(uscc, licence());
        entered("key-supply", uscc);
        imported(HEADER + "nonsense\n").statusCode(201);
        send("inspections.v1", uscc, "no event");
        send(majorFinding(uscc, UUID.randomUUID()));
        awaitStatus(uscc, "RED");
        onCode(uscc, "token").statusCode(200);
        requested("zhang", uscc, "YELLOW", Instant.now().plusSeconds(60)).statusCode(201);
        onCode(uscc, "suspension").statusCode(200);
        recomputed().statusCode(201);
        filed(uscc);
        duty(uscc, LocalDate.now().plusDays(9), null).statusCode(201);
        sent(GAOLING, knowledge(toEnterprise(uscc)));
        planned(uscc);

        try (var database = DriverManager.getConnection(url, user, password)) {
            assertThat(count(database, "select count(*) from " + table)).isZero();
            database.setAutoCommit(false);
            set(database, "everything", "true");
            assertThat(count(database, "select count(*) from " + table)).isPositive();
        }
    }

    @Test
    void an_official_of_one_area_is_shown_nothing_of_another() throws SQLException {
        var own = registered("PRODUCTION", GAOLING);
        var foreign = registered("PRODUCTION", WEIYANG);
        recorded(own, licence());
        recorded(foreign, licence());
        submitted(own, licence());
        submitted(foreign, licence());
        entered("key-supply", own);
        entered("key-supply", foreign);

        try (var database = DriverManager.getConnection(url, user, password)) {
            database.setAutoCommit(false);
            set(database, "areas", GAOLING);
            for (var table : List.of(
                    "enterprise",
                    "code",
                    "code_history",
                    "record_history",
                    "group_membership",
                    "credential",
                    "credential_submission",
                    "obligation")) {
                assertThat(count(database, "select count(*) from " + table + " where uscc = '" + own + "'"))
                        .isPositive();
                assertThat(count(database, "select count(*) from " + table + " where uscc = '" + foreign + "'"))
                        .isZero();
            }
        }
    }

    @Test
    void a_search_finds_no_more_than_the_transaction_may_see() throws SQLException {
        var own = registered(GAOLING);
        var foreign = registered(WEIYANG);
        var found = "select count(*) from found_enterprises(null, '%s', null, null, null, null, null, null, null, 9)";

        try (var database = DriverManager.getConnection(url, user, password)) {
            database.setAutoCommit(false);
            assertThat(count(database, found.formatted(own))).isZero();
            set(database, "areas", GAOLING);
            assertThat(count(database, found.formatted(own))).isOne();
            assertThat(count(database, found.formatted(foreign))).isZero();
            set(database, "areas", "");
            set(database, "uscc", foreign);
            assertThat(count(database, found.formatted(own))).isZero();
            assertThat(count(database, found.formatted(foreign))).isOne();
        }
    }

    @Test
    void every_table_with_an_enterprises_data_is_behind_the_wall() throws SQLException {
        try (var database = DriverManager.getConnection(url, user, password)) {
            assertThat(count(database, """
                            select count(*) from pg_class t join pg_attribute a on a.attrelid = t.oid
                            where t.relkind = 'r' and t.relnamespace = 'public'::regnamespace and a.attname = 'uscc'
                              and t.relname not like 'audit%' and not (t.relrowsecurity and t.relforcerowsecurity)
                            """)).isZero();
        }
    }

    private static void set(Connection database, String setting, String value) throws SQLException {
        try (var set = database.prepareStatement("select set_config('yimatong.' || ?, ?, true)")) {
            set.setString(1, setting);
            set.setString(2, value);
            set.execute();
        }
    }

    private static long count(Connection database, String query) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
