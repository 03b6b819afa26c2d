package org.yimatong.hazards.alarm;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.yimatong.hazards.Plant;

/** What is done with alarms over HTTP. */
public final class AlarmSteps {

    private AlarmSteps() {}

    /** What was done with one alarm, oldest first. */
    public static List<Map<String, Object>> of(Plant plant, Object alarm) {
        return plant.employee()
                .get("/api/v1/alarms/{id}/steps", alarm)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
    }

    /** A duty officer of Gaoling takes the step, having seen the alarm as it is. */
    public static ValidatableResponse take(Plant plant, Object alarm, String step, Map<String, ?> body) {
        return take(plant, Plant.GAOLING, alarm, step, body);
    }

    /** A duty officer of the area takes the step, having seen the alarm as it is. */
    public static ValidatableResponse take(Plant plant, String area, Object alarm, String step, Map<String, ?> body) {
        var seen = plant.employee().get("/api/v1/alarms/{id}", alarm).header("ETag");
        return Plant.official("duty-officer", area)
                .header("If-Match", seen)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1/alarms/{id}/{step}", alarm, step)
                .then();
    }
}
