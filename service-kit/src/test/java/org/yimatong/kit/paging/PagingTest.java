package org.yimatong.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.kit.thing.Callers.keeperOf;
import static org.yimatong.kit.thing.Callers.newKey;
import static org.yimatong.kit.thing.Callers.thing;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class PagingTest {

    private final String area = UUID.randomUUID().toString();

    @Test
    void following_the_links_shows_each_row_once_even_while_rows_are_added() {
        List.of("a", "b", "c", "d", "e").forEach(this::add);
        var names = new ArrayList<String>();

        var next = "/things?limit=2";
        while (next != null) {
            var page = keeperOf(area).urlEncodingEnabled(false).get(next);
            names.addAll(page.jsonPath().getList("name"));
            var link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
            add("0" + names.size()); // before the cursor: shifts every offset
        }

        assertThat(names).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void a_cursor_of_ones_own_making_is_refused() {
        keeperOf(area)
                .get("/things?cursor=!!")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-cursor"));
    }

    @Test
    void a_cursor_that_holds_what_no_database_keeps_is_refused() {
        keeperOf(area)
                .get("/things?cursor=AA") // one NUL
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-cursor"));
    }

    @Test
    void more_than_a_thousand_rows_at_once_are_refused() {
        keeperOf(area).get("/things?limit=1001").then().statusCode(422).body("errors[0].pointer", equalTo("/limit"));
    }

    private void add(String name) {
        keeperOf(area)
                .header("Idempotency-Key", newKey())
                .body(thing(area, "U1", name, 1))
                .post("/things");
    }
}
