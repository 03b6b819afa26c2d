package org.yimatong.kit.clock;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/** A day or an instant of this {@link Century}. */
@Documented
@Constraint(validatedBy = ThisCentury.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface ThisCentury {

    String message() default "{org.yimatong.ThisCentury}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks {@link ThisCentury}. */
    class Validator implements ConstraintValidator<ThisCentury, Temporal> {

        @Override
        public boolean isValid(@Nullable Temporal time, ConstraintValidatorContext context) {
            return switch (time) {
                case null -> true;
                case Instant instant -> Century.has(instant);
                case LocalDate day -> Century.has(day);
                default -> throw new IllegalArgumentException("Neither a day nor an instant: " + time);
            };
        }
    }
}
