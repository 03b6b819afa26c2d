package org.yimatong.gateway.poster;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.yimatong.gateway.testing.CodeExamples.aGreenCode;
import static org.yimatong.gateway.testing.CodeExamples.aToken;
import static org.yimatong.gateway.testing.CodeExamples.named;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.events.codes.v1.CodeEvent.CodeChanged;
import org.yimatong.gateway.testing.BehindTheDoor;
import org.yimatong.gateway.testing.CodesTopic;

@QuarkusTest
@BehindTheDoor
class PosterOfACodeTest {

    private static final int DOTS_PER_INCH = 150;

    @Inject
    CodesTopic topic;

    @BeforeEach
    void create() {
        topic.create();
    }

    @Test
    void says_whose_code_it_is_and_what_to_do_with_it_in_both_languages() throws Exception {
        var code = aGreenCode();
        var text = textOf(poster(code));

        assertThat(text)
                .contains("高陵化工有限公司", "生产企业 Production", "高陵区 Gaoling District", "12350")
                .contains("扫码查看本企业安全状态", "Scan to see how safe this enterprise is now")
                .contains("https://yimatong.example/c/" + code.token());
    }

    @Test
    void a_phone_reads_the_code_from_the_printed_sheet() throws Exception {
        var code = aGreenCode();
        try (var document = Loader.loadPDF(poster(code))) {
            var sheet = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);

            assertThat(decode(sheet)).startsWith("https://yimatong.example/c/" + code.token());
        }
    }

    @Test
    void is_one_upright_a4_sheet_without_colour_and_with_its_typeface_in_it() throws Exception {
        var pdf = poster(aGreenCode());
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(PDRectangle.A4.getWidth());
            assertThat(coloursOf(new PDFRenderer(document).renderImageWithDPI(0, 36)))
                    .allMatch(colour -> (colour >> 16 & 0xFF) == (colour & 0xFF));
            for (var name : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
            }
        }
        assertThat(pdf.length).as("only the characters used are in it").isLessThan(200_000);
    }

    @Test
    void a_long_name_and_a_rare_character_do_not_spoil_it() throws Exception {
        var code =
                named(aGreenCode(), "陕西\uDBFF\uDFFD".concat("超长名称危险化学品仓储物流".repeat(10)) + "Xi'an Warehouse Co., Ltd.");
        var pdf = poster(code);

        assertThat(textOf(pdf).replaceAll("\\s", "")).contains("陕西〓超长名称", "12350", "Warehouse");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(decode(new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH)))
                    .contains(code.token());
        }
    }

    @Test
    void no_code_has_no_poster() {
        given().get("/c/" + aToken() + "/poster.pdf").then().statusCode(404);
    }

    private byte[] poster(CodeChanged code) {
        topic.announce(code);
        await().untilAsserted(() -> given().get("/c/" + code.token()).then().statusCode(200));
        return given().get("/c/" + code.token() + "/poster.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("yimatong-poster.pdf"))
                .extract()
                .asByteArray();
    }

    private static String textOf(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<Integer> coloursOf(BufferedImage image) {
        return IntStream.of(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .distinct()
                .boxed()
                .toList();
    }

    /**
     * By one threshold for the whole sheet: on one evenly lit, a threshold per block misreads one code in a hundred.
     */
    private static String decode(BufferedImage image) throws Exception {
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new GlobalHistogramBinarizer(source)))
                .getText();
    }
}
