package org.yimatong.hazards;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The bureau's registrar, who enters files into the registry. */
public final class Registrar {

    private static final String SOURCE_HEADER = "code,uscc,name,level,unit_kind,longitude,latitude\n";

    private static final String SENSOR_HEADER =
            "uscc,source_code,tag,name_zh,name_en,quantity,unit," + "range_low,range_high,low_low,low,high,high_high\n";

    private static final String CAMERA_HEADER = "uscc,source_code,device_id,name,width,height,player_link\n";

    private Registrar() {}

    public static ValidatableResponse importSources(String rows) {
        return send("/api/v1/hazard-source-imports", SOURCE_HEADER + rows);
    }

    public static ValidatableResponse importSensors(String rows) {
        return send("/api/v1/sensor-imports", SENSOR_HEADER + rows);
    }

    /** Sensors with the two columns that a file may do without. */
    public static ValidatableResponse importKindsOfSensors(String rows) {
        return send("/api/v1/sensor-imports", SENSOR_HEADER.strip() + ",kind,equipment_code\n" + rows);
    }

    public static ValidatableResponse importEquipment(String rows) {
        return send(
                "/api/v1/equipment-imports",
                "uscc,source_code,code,name,kind,design_maximum,unit,medium,cas,medium_state\n" + rows);
    }

    /** @param area for which the registrar answers */
    public static ValidatableResponse importCameras(String area, String rows) {
        return send(area, "/api/v1/camera-imports", CAMERA_HEADER + rows);
    }

    private static ValidatableResponse send(String address, String file) {
        return send("610100", address, file);
    }

    private static ValidatableResponse send(String area, String address, String file) {
        return Plant.official("registrar", area)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post(address)
                .then();
    }
}
