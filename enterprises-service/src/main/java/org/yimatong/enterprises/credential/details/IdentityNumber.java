package org.yimatong.enterprises.credential.details;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The identity number of a citizen (GB 11643), its check character verified. */
@Documented
@Constraint(validatedBy = IdentityNumber.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@interface IdentityNumber {

    String message() default "{org.yimatong.IdentityNumber}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks {@link IdentityNumber}. */
    class Validator implements ConstraintValidator<IdentityNumber, String> {

        private static final Pattern FORM = Pattern.compile("[1-9][0-9]{16}[0-9X]");

        /** ISO 7064, MOD 11-2. */
        private static final int MODULUS = 11;

        private static final int TEN = 10;

        @Override
        public boolean isValid(@Nullable String number, ConstraintValidatorContext context) {
            return number == null || FORM.matcher(number).matches() && isChecked(number);
        }

        private static boolean isChecked(String number) {
            var sum = 0;
            for (var character : number.toCharArray()) {
                var value = character == 'X' ? TEN : Character.digit(character, TEN);
                sum = (sum * 2 + value) % MODULUS;
            }
            return sum == 1;
        }
    }
}
