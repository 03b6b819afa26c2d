package org.yimatong.kit.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The operation needs an {@code Idempotency-Key} and has its effect once per caller and key: the answer is stored in
 * the transaction of the effect, and given again to each repetition.
 *
 * <p>Stands on resource methods that return a {@code RestResponse}. The method runs in one transaction. Same key and
 * same request: same answer. Same key, another request: 422. While the first is running: 409. A refused request leaves
 * nothing behind, so it may be repeated with the same key.
 */
@Documented
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE}) // the type is the interceptor
public @interface Idempotent {}
