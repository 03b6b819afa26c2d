package org.yimatong.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OwningServiceTest {

    @ParameterizedTest
    @EnumSource
    void whatever_a_service_documents_is_reached_through_the_door(OwningService service) throws IOException {
        var paths = document(service).getJsonObject("paths").fieldNames();

        assertThat(paths)
                .isNotEmpty()
                .allSatisfy(path -> assertThat(OwningService.of(path.split("/")[3]))
                        .as(path)
                        .contains(service));
    }

    private static JsonObject document(OwningService service) throws IOException {
        try (var file = OwningServiceTest.class.getResourceAsStream("/openapi/%s-v1.json".formatted(service.label()))) {
            return new JsonObject(Buffer.buffer(Objects.requireNonNull(file).readAllBytes()));
        }
    }
}
