package org.yimatong.kit.personal;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text that holds no phone or identity number; codes of enterprises, numbers of cases and days may stand in it. */
@Documented
@Constraint(validatedBy = NoPersonalNumber.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@interface NoPersonalNumber {

    String message() default "{org.yimatong.NoPersonalNumber}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks {@link NoPersonalNumber}; full-width digits count, too, and phones in groups. */
    class Validator implements ConstraintValidator<NoPersonalNumber, String> {

        private static final String MOBILE = "1[ -]?[3-9](?:[ -]?\\d){9}";
        private static final String FIXED = "0\\d{2,3}[ -]?\\d{7,8}";

        /** With the day of birth in its middle, as GB 11643-1999 has it, or the same of fifteen digits before. */
        private static final String IDENTITY =
                "[1-9]\\d{5}(?:19|20)?\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]?";

        private static final Pattern NUMBER =
                Pattern.compile("(?<![\\dA-Za-z])(?:%s|%s|%s)(?![\\dA-Za-z])".formatted(MOBILE, FIXED, IDENTITY));

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null
                    || !NUMBER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                            .find();
        }
    }
}
