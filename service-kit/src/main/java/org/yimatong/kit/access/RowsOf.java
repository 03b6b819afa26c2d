package org.yimatong.kit.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of an operation, or of all those of a resource, whose rows it shows or changes. The OpenAPI document carries it
 * as {@code x-rows-of}; the matrix of access asks whether it is so, and refuses operations that do not say it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface RowsOf {

    Whose value();
}
