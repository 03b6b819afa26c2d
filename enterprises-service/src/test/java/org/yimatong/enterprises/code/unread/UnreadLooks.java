package org.yimatong.enterprises.code.unread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yimatong.enterprises.Announcements.send;
import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.administrator;

import io.restassured.path.json.JsonPath;
import org.yimatong.enterprises.Database;

/** Unread records as an administrator sees them. */
public final class UnreadLooks {

    private UnreadLooks() {}

    public static JsonPath unread(String uscc) {
        return administrator(WHOLE_CITY)
                .queryParam("uscc", uscc)
                .get("/api/v1/unread-records")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Sends what nobody can read about the enterprise; returns the id under which it is kept. */
    public static String poisoned(String uscc) {
        send("inspections.v1", uscc, "no event");
        await().untilAsserted(() -> assertThat(unread(uscc).getList("")).hasSize(1));
        return unread(uscc).getString("[0].id");
    }

    /** Until the returned thing is closed, no finding with this title can be taken in, as with a defect of ours. */
    public static AutoCloseable defect(String title) {
        Database.execute("""
                create function refuse_finding() returns trigger language plpgsql as
                $$ begin raise exception 'planted' using errcode = '22000'; end $$;
                create trigger planted before insert on standing_fact for each row
                when (new.parameters ->> 'title' = '%s') execute function refuse_finding();
                """.formatted(title));
        return () -> Database.execute("drop trigger planted on standing_fact; drop function refuse_finding");
    }
}
