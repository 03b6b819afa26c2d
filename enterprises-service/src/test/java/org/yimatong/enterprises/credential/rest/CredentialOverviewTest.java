package org.yimatong.enterprises.credential.rest;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.WEIYANG;
import static org.yimatong.enterprises.Callers.enterprise;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.credential.CredentialExamples.insurance;
import static org.yimatong.enterprises.credential.CredentialExamples.licence;
import static org.yimatong.enterprises.credential.CredentialExamples.recorded;
import static org.yimatong.enterprises.credential.CredentialExamples.today;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class CredentialOverviewTest {

    private String uscc;
    private String neighbour;

    @BeforeEach
    void register() {
        uscc = registered(GAOLING);
        neighbour = registered(WEIYANG);
    }

    @Test
    void officials_see_who_of_their_areas_runs_out_within_thirty_days() {
        var soon = recorded(uscc, insurance(), today().plusDays(29));
        var later = recorded(uscc, licence(), today().plusDays(30));
        var foreign = recorded(neighbour, insurance(), today().plusDays(29));
        var gone = recorded(neighbour, licence(), today().minusDays(1));

        inspector(GAOLING)
                .get("/api/v1/credentials?limit=1000")
                .then()
                .statusCode(200)
                .body("id", hasItem(soon))
                .body("id", not(hasItems(later)))
                .body("id", not(hasItem(foreign)));
        inspector(GAOLING, WEIYANG)
                .get("/api/v1/credentials?limit=1000&expiringBefore=" + today().plusDays(31))
                .then()
                .body("id", hasItems(soon, later, foreign))
                .body("id", not(hasItem(gone)));
        inspector(WEIYANG)
                .get("/api/v1/credentials?limit=1000&standing=EXPIRED&kind=LICENCE")
                .then()
                .body("id", hasItem(gone));
        enterprise(uscc)
                .get("/api/v1/credentials")
                .then()
                .body("id", hasItem(soon))
                .body("id", not(hasItem(foreign)));
    }
}
