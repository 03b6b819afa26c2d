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

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || !MaskedText.holdsNumber(text);
        }
    }
}
