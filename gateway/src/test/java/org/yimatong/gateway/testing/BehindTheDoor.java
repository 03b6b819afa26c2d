package org.yimatong.gateway.testing;

import io.quarkus.test.common.QuarkusTestResource;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.yimatong.testing.RealKafka;

/** The test runs against a gateway with a real Kafka and with services behind it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(ThreeServices.class)
public @interface BehindTheDoor {}
