package org.yimatong.enterprises;

import static org.yimatong.enterprises.Callers.WHOLE_CITY;
import static org.yimatong.enterprises.Callers.registrar;
import static org.yimatong.enterprises.Callers.supervisor;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.yimatong.enterprises.enterprise.UsccExamples;
import org.yimatong.kit.table.TableFormat;

/** Registers enterprises the way a registrar does. */
public final class Registry {

    public static final String HEADER = "uscc,name,kind,industry,area,address,longitude,latitude,datum,scale,status\n";

    /** No charset is added to the media types of files. */
    private static final RestAssuredConfig AS_IS = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)
                    .encodeContentTypeAs(TableFormat.XLSX_TYPE, ContentType.BINARY));

    private Registry() {}

    /** A row of a table. */
    public static String row(String uscc, String name, String area) {
        return row(uscc, name, "PRODUCTION", area, "OPERATING");
    }

    public static String row(String uscc, String name, String kind, String area, String status) {
        return "%s,%s,%s,C2614,%s,泾渭十路81号,109.115702,34.564253,CGCS2000,LARGE,%s\n"
                .formatted(uscc, name, kind, area, status);
    }

    /** A new enterprise in the area that owes nothing; returns its USCC. */
    public static String registered(String area) {
        return registered("OTHER", area);
    }

    /** A new enterprise of the kind in the area; returns its USCC. */
    public static String registered(String kind, String area) {
        var uscc = UsccExamples.next();
        amended(uscc, kind, area, "OPERATING");
        return uscc;
    }

    /** Enters or amends an enterprise. */
    public static void amended(String uscc, String kind, String area, String status) {
        imported(HEADER + row(uscc, "田纳西化工", kind, area, status)).statusCode(201);
    }

    public static ValidatableResponse imported(String csv) {
        return imported(csv, UUID.randomUUID().toString(), false, WHOLE_CITY);
    }

    public static ValidatableResponse imported(String csv, String key, boolean dryRun, String... areas) {
        return imported(csv.getBytes(StandardCharsets.UTF_8), key, dryRun, areas);
    }

    public static ValidatableResponse imported(byte[] csv, String key, boolean dryRun, String... areas) {
        return imported("text/csv", csv, key, dryRun, areas);
    }

    public static ValidatableResponse imported(String type, byte[] table, String key, boolean dryRun, String... areas) {
        return registrar(areas)
                .config(AS_IS)
                .contentType(type)
                .header("Idempotency-Key", key)
                .queryParam("dryRun", dryRun)
                .body(table)
                .post("/api/v1/enterprise-imports")
                .then();
    }

    /** A supervisor puts right that the enterprise was closed. */
    public static void reopened(String uscc) {
        var enterprise = "/api/v1/enterprises/" + uscc;
        supervisor(WHOLE_CITY)
                .contentType("application/json")
                .header("If-Match", registrar(WHOLE_CITY).get(enterprise).getHeader("ETag"))
                .body("{\"status\":\"OPERATING\",\"reason\":\"误关闭\"}")
                .put(enterprise + "/status-correction")
                .then()
                .statusCode(200);
    }
}
