package org.yimatong.hazards;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Instant;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.fuzz.Beginning;
import org.yimatong.testing.fuzz.FuzzProfile;
import org.yimatong.testing.fuzz.FuzzTests;

/** Whatever is asked of hazard sources, sensors and alarms is answered as documented. */
@QuarkusTest
@TestProfile(FuzzProfile.class)
@RealServers
class FuzzTest extends FuzzTests {

    @Override
    protected Beginning prepare() {
        var plant = Plant.withTanks(Plant.GAOLING, 4);
        var uscc = plant.uscc();
        return Beginning.ofEnterprise(uscc, Plant.GAOLING)
                .with("sensor", "LT-1", "LT-2")
                .withBody("importHazardSources", """
                        code,uscc,name,level,unit_kind,longitude,latitude
                        610110001002,%s,罐区,2,STORAGE,109.03,34.51
                        """.formatted(uscc))
                .withBody("importSensors", """
                        uscc,source_code,tag,name_zh,name_en,quantity,unit,range_low,range_high,low_low,low,high,high_high
                        %s,%s,LT-9,液位,Level,LEVEL,%%,0,100,10,20,80,90
                        """.formatted(uscc, Plant.SOURCE))
                .withBody("importEquipment", """
                        uscc,source_code,code,name,kind,design_maximum,unit,medium,cas,medium_state
                        %s,%s,V-101,一号储罐,TANK,50,t,液氨,7664-41-7,LIQUID
                        """.formatted(uscc, Plant.SOURCE))
                .withBody("importCameras", """
                        uscc,source_code,device_id,name,width,height,player_link
                        %s,%s,34020000001320000001,罐区东,1920,1080,https://localhost/1
                        """.formatted(uscc, Plant.SOURCE))
                .withBody(
                        "sendReadings",
                        "{\"sensor\":\"LT-1\",\"observedAt\":\"%s\",\"sequence\":1,\"value\":50}\n"
                                .formatted(Instant.now()));
    }
}
