package org.yimatong.kit.inbox;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tries again for as long as the database is away. An event that cannot be taken in for that reason is no dead letter:
 * the next one could not be taken in either. Stands on consumers of events, whose transaction begins beneath it.
 */
@Documented
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE}) // the type is the interceptor
public @interface AwaitsDatabase {}
