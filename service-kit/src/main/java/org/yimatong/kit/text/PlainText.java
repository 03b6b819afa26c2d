package org.yimatong.kit.text;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
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

/**
 * Text a person wrote and a person can read, without any {@link Deception}: the rule of tables too. It is taken in
 * Unicode normal form C, without blanks around it.
 */
@Documented
@Constraint(validatedBy = PlainText.Validator.class)
@JacksonAnnotationsInside
@JsonDeserialize(using = NormalFormDeserializer.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface PlainText {

    String message() default "{org.yimatong.PlainText}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Whether lines may be broken. */
    boolean multiline() default false;

    /** Checks {@link PlainText}. */
    class Validator implements ConstraintValidator<PlainText, String> {

        private boolean multiline;

        @Override
        public void initialize(PlainText constraint) {
            multiline = constraint.multiline();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || text.codePoints().allMatch(this::isPlain);
        }

        private boolean isPlain(int character) {
            if (character == '\n' || character == '\r' || character == '\t') {
                return multiline;
            }
            return !Deception.deceives(character);
        }
    }
}
