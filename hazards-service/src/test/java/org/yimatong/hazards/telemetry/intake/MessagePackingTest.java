package org.yimatong.hazards.telemetry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.kit.problem.InvalidInput;

class MessagePackingTest {

    private static final int LIMIT = 200 * 1_024;
    private static final int RATIO = 50;

    private final MessagePacking packing = new MessagePacking(new IntakeConfig() {
        @Override
        public MemorySize messageBytes() {
            return new MemorySize(BigInteger.valueOf(LIMIT));
        }

        @Override
        public int packingRatio() {
            return RATIO;
        }
    });

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", " gzip ", "x-gzip"})
    void what_was_packed_is_unpacked(String encoding) {
        var message = noise(100_000);

        assertThat(packing.unpack(gzip(message), encoding)).isEqualTo(message);
        assertThat(packing.unpack(message, null)).isEqualTo(message);
        assertThat(packing.unpack(message, "identity")).isEqualTo(message);
    }

    @Test
    void a_message_as_large_as_one_may_be_is_taken_and_none_a_byte_larger() {
        assertThat(packing.unpack(noise(LIMIT), null)).hasSize(LIMIT);
        assertThat(packing.unpack(gzip(noise(LIMIT)), "gzip")).hasSize(LIMIT);

        assertThatThrownBy(() -> packing.unpack(noise(LIMIT + 1), null))
                .isInstanceOfSatisfying(
                        MessageTooLarge.class,
                        tooLarge -> assertThat(tooLarge.members()).containsEntry("limit", (long) LIMIT));
        assertThatThrownBy(() -> packing.unpack(gzip(noise(LIMIT + 1)), "gzip"))
                .isInstanceOfSatisfying(
                        MessageTooLarge.class,
                        tooLarge -> assertThat(tooLarge.type()).isEqualTo("message-too-large"));
    }

    @Test
    void what_grows_more_than_readings_can_is_not_unpacked_further() {
        assertThatThrownBy(() -> packing.unpack(gzip(new byte[LIMIT]), "gzip"))
                .isInstanceOfSatisfying(MessageTooLarge.class, bomb -> {
                    assertThat(bomb.type()).isEqualTo("packed-too-densely");
                    assertThat(bomb.members()).containsEntry("limit", (long) RATIO);
                });
        assertThat(packing.unpack(gzip(new byte[60_000]), "gzip")).hasSize(60_000);
    }

    @Test
    void what_was_of_no_use_may_have_been_so_large() {
        assertThat(packing.worstOf(new byte[1_000], null)).isEqualTo(1_000);
        assertThat(packing.worstOf(new byte[1_000], "gzip")).isEqualTo(1_000 * RATIO);
        assertThat(packing.worstOf(new byte[LIMIT / 2], "gzip")).isEqualTo(LIMIT);
        assertThat(packing.worstOf(new byte[LIMIT + 7], "gzip")).isEqualTo(LIMIT + 7);
    }

    @Test
    void what_is_no_whole_gzip_is_invalid() {
        var packed = gzip(noise(10_000));

        for (var broken : new byte[][] {{}, {1, 2, 3}, Arrays.copyOf(packed, packed.length / 2), noise(50)}) {
            assertThatThrownBy(() -> packing.unpack(broken, "gzip"))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            invalid -> assertThat(invalid.errors().getFirst().code())
                                    .isEqualTo("gzip-malformed"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "deflate", "gzip, gzip", "zstd"})
    void other_packings_are_not_known(String encoding) {
        assertThatThrownBy(() -> packing.unpack(new byte[10], encoding))
                .isInstanceOfSatisfying(
                        UnknownContentEncoding.class,
                        unknown -> assertThat(unknown.headers()).containsEntry("Accept-Encoding", "gzip"));
    }

    private static byte[] noise(int length) {
        var bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] gzip(byte[] message) {
        var packed = new ByteArrayOutputStream();
        try (var stream = new GZIPOutputStream(packed)) {
            stream.write(message);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return packed.toByteArray();
    }
}
