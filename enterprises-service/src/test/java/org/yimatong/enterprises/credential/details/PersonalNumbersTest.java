package org.yimatong.enterprises.credential.details;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumbersTest {

    private final IdentityNumber.Validator identityNumbers = new IdentityNumber.Validator();

    @ParameterizedTest
    @CsvSource({"13800001234,138****1234", "029-87654321,029****4321"})
    void a_phone_shows_its_beginning_and_its_last_four_digits(String phone, String shown) {
        assertThat(new Official(GovernmentLevel.CITY, "王建国", "副市长", phone)
                        .masked()
                        .phone())
                .isEqualTo(shown);
        assertThat(new Role(Responsibility.TECHNICAL, null, "李卫东", "总工程师", phone)
                        .masked()
                        .phone())
                .isEqualTo(shown);
    }

    @Test
    void a_certificate_shows_four_characters_at_each_end_of_what_identifies_a_person() {
        var masked = certificate("T11010519491231002X").masked();

        assertThat(masked.identityNumber()).isEqualTo("1101**********002X");
        assertThat(masked.certificateNumber()).isEqualTo("T110***********002X");
        assertThat(certificate("AQ2023-0001").masked().certificateNumber()).isEqualTo("AQ2023-0001");
    }

    @Test
    void the_subject_tells_persons_apart_without_their_numbers() {
        var certificate = certificate("AQ2023-0001");

        assertThat(certificate.subject()).contains("张三", "1101**********002X").doesNotContain("19491231");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014"})
    void an_identity_number_has_the_right_check_character(String number) {
        assertThat(identityNumbers.isValid(number, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"110105194912310021", "11010519491231002x", "1101051949123100", "", "T1010519491231002X"})
    void anything_else_is_none(String number) {
        assertThat(identityNumbers.isValid(number, null)).isFalse();
    }

    private static PostCertificate certificate(String number) {
        return new PostCertificate(Post.SPECIAL_OPERATION_WORKER, "高处作业", "张三", number, "11010519491231002X");
    }
}
