package org.yimatong.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The document beside the contracts tells the truth about them. */
class AsyncApiTest {

    private static final Path DOCUMENT = Path.of("asyncapi", "events-v1.yaml");

    @Test
    void the_document_is_what_the_contracts_say() throws IOException {
        var yaml = new YAMLMapper(YAMLFactory.builder()
                        .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                        .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                        .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                        .build())
                .writeValueAsString(AsyncApiDocument.of(EventExamples.CONTRACTS));
        var asCommitted = Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "";
        Files.createDirectories(DOCUMENT.getParent());
        Files.writeString(DOCUMENT, yaml);

        assertThat(asCommitted)
                .as("%s was not up to date; it has been written anew: look at the difference and commit it", DOCUMENT)
                .isEqualTo(yaml);
    }
}
