package org.yimatong.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yimatong.acceptance.client.Api;
import org.yimatong.acceptance.client.Findings;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Photo;
import org.yimatong.acceptance.client.Plant;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;
import org.yimatong.testing.CuttingProxy;

/** An inspector behind the tank farm, with a phone that loses the network every few seconds. */
@Order(210)
@DisplayName("The story of a photo")
@Concerns({Part.INSPECTIONS, Part.GATEWAY})
class UploadStoryTest {

    private static final int PART = 2_000;
    private static final int PIXELS = 200;
    private static final int TRIES = 500;

    private final People people;
    private final int gateway;
    private final Photo photo = Photo.taken(PIXELS);

    UploadStoryTest(Suite suite) {
        people = new People(suite.addresses());
        gateway = suite.addresses().gateway().getPort();
    }

    @Test
    @Order(1)
    void cut_again_and_again_it_goes_on_where_it_broke_off_until_all_of_it_is_there() throws IOException {
        assertThat(new String(photo.part(0, photo.size()), ISO_8859_1)).contains("Exif");
        photo.announce(people.inspector(), Plant.USCC);

        try (var network = new CuttingProxy(gateway, 210)) {
            var phone = people.inspectorBehind(URI.create("http://127.0.0.1:" + network.port()));
            int tries = 0;
            while (!isComplete(phone) && tries < TRIES) {
                tries++;
            }
            System.out.printf("  %d bytes, cut %d times%n", photo.size(), network.cuts());
            assertThat(network.cuts()).isPositive();
        }

        var stored = people.plant().get(photo.path()).requireStatus(200).json();
        assertThat(stored.path("state").asText()).as("%s", stored).isEqualTo("STORED");
        assertThat(stored.path("receivedBytes").asInt()).isEqualTo(photo.size());
    }

    @Test
    @Order(2)
    void the_plant_sees_the_picture_without_what_was_hidden_in_it() throws IOException {
        var shown = people.plant().download(photo.path() + "/content", "*/*").requireStatus(200);

        assertThat(ImageIO.read(new ByteArrayInputStream(shown.bytes())).getWidth())
                .isEqualTo(PIXELS);
        assertThat(new String(shown.bytes(), ISO_8859_1)).doesNotContain("Exif", "2026:03:02");
        people.neighbour().download(photo.path() + "/content", "*/*").requireStatus(404);
    }

    @Test
    @Order(2)
    void when_and_where_it_was_taken_is_kept_beside_it() {
        var stored = people.inspector().get(photo.path()).requireStatus(200).json();

        assertThat(stored.path("capturedAt").asText()).isEqualTo("2026-03-02T10:20:30");
        assertThat(stored.at("/capturedIn/longitude").asDouble()).isEqualTo(109.1);
        assertThat(stored.at("/capturedIn/latitude").asDouble()).isEqualTo(34.5);
    }

    @Test
    @Order(3)
    void named_in_a_report_it_is_seen_with_it() {
        var report = Findings.general(Plant.USCC, "3号罐防火堤穿管处未封堵");
        report.putArray("attachments").add(photo.path().substring(photo.path().lastIndexOf('/') + 1));

        var filed = people.inspector().post("/api/v1/findings", report).requireStatus(201);
        var steps = people.plant()
                .all("/api/v1/findings/%s/steps"
                        .formatted(filed.json().path("id").asText()));

        assertThat(steps.getFirst().at("/attachments/0/state").asText()).isEqualTo("STORED");
    }

    /** Sends the next part, as far as the network lets it. */
    private boolean isComplete(Api phone) {
        try {
            var standing = phone.head(photo.path());
            if (!standing.isSuccess()) {
                return false; // the door lost its service with the connection that was cut: a phone asks again
            }
            int offset = Integer.parseInt(standing.header("Upload-Offset"));
            return phone.patch(photo.path(), offset, photo.part(offset, PART))
                    .header("Upload-Complete")
                    .equals("?1");
        } catch (UncheckedIOException cut) {
            return false;
        }
    }
}
