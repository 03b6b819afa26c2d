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

/** A mobile number, or a fixed one with its area code. */
@Documented
@Constraint(validatedBy = Phone.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@interface Phone {

    String message() default "{org.yimatong.Phone}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks {@link Phone}. Not a pattern, which would stand in the published document: answers show it masked. */
    class Validator implements ConstraintValidator<Phone, String> {

        private static final Pattern FORM = Pattern.compile("1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}");

        @Override
        public boolean isValid(@Nullable String number, ConstraintValidatorContext context) {
            return number == null || FORM.matcher(number).matches();
        }
    }
}
