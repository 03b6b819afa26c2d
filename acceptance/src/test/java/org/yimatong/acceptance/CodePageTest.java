package org.yimatong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimatong.acceptance.client.Codes;
import org.yimatong.acceptance.client.Passerby;
import org.yimatong.acceptance.client.People;
import org.yimatong.acceptance.client.Plant;
import org.yimatong.acceptance.client.Tool;
import org.yimatong.acceptance.suite.Concerns;
import org.yimatong.acceptance.suite.Part;
import org.yimatong.acceptance.suite.Suite;

/** What anybody sees who scans the code at the plant's gate. */
@Order(30)
@DisplayName("The code page")
@Concerns({Part.GATEWAY, Part.ENTERPRISES})
class CodePageTest {

    private static final int LARGEST_PAGE = 15_000;

    private final Codes codes;
    private final Passerby passerby;
    private final String token;

    CodePageTest(Suite suite) {
        var people = new People(suite.addresses());
        codes = new Codes(people);
        passerby = people.passerby();
        token = codes.tokenOf(Plant.USCC);
    }

    @Test
    @Order(1)
    void a_new_code_is_green() {
        codes.awaitShown(token, "GREEN");
    }

    @Test
    @Order(2)
    void the_page_speaks_chinese_first() {
        var page = passerby.look(token, "").requireStatus(200);

        assertThat(page.text()).contains("lang=\"zh-CN\"", "绿码", "高陵区", "数据截至");
    }

    @Test
    @Order(2)
    void the_page_speaks_english_to_who_asks_for_it() {
        var byLink = passerby.look(token, "?lang=en").requireStatus(200);
        var byBrowser =
                passerby.look(token, "", "Accept-Language", "en-GB,en;q=0.9").requireStatus(200);

        assertThat(byLink.text()).contains("lang=\"en\"", "Green", "Data as of");
        assertThat(byBrowser.text()).contains("lang=\"en\"");
    }

    @Test
    @Order(2)
    void the_page_is_small_and_runs_no_script() {
        var page = passerby.look(token, "").requireStatus(200);

        assertThat(page.bytes()).hasSizeLessThanOrEqualTo(LARGEST_PAGE);
        assertThat(page.text()).doesNotContainIgnoringCase("<script").doesNotContainIgnoringCase("javascript:");
    }

    @Test
    @Order(2)
    void the_code_says_as_of_when_it_is_true() {
        var before = Instant.now();

        var asOf = Instant.parse(codes.shown(token).path("asOf").asText());

        assertThat(asOf).isBetween(before.minus(Suite.STALE_AFTER), Instant.now());
    }

    @Test
    @Order(2)
    void a_decoder_of_other_hands_reads_the_address_of_the_page(@TempDir Path folder) throws IOException {
        var image = folder.resolve("code.png");
        Files.write(image, passerby.look(token, "/qr.png").requireStatus(200).bytes());

        var read = Tool.ZBARIMG
                .run("--nodbus", "--quiet", "--raw", image.toString())
                .strip();

        assertThat(read).matches(".*#k=[\\w-]{8}&s=[\\w-]{86}");
        assertThat(read.substring(0, read.indexOf('#')))
                .isEqualTo(passerby.gateway() + "/c/" + token)
                .isEqualTo(codes.whole(Plant.USCC).path("address").asText());
        assertThat(passerby.look(token, "/qr.svg").requireStatus(200).text()).contains("<svg");
    }

    @Test
    @Order(2)
    void a_code_nobody_issued_is_not_found() {
        passerby.look("AAAAAAAAAAAAAAAAAAAAAA", "").requireStatus(404);
    }
}
