package org.yimatong.gateway.testing;

import io.quarkus.test.common.QuarkusTestResource;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.yimatong.testing.RealKafka;

/** The test runs against a gateway with a real Kafka, with services behind it and with a realm to log in. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(ThreeServices.class)
@QuarkusTestResource(TestRealm.class)
public @interface BehindTheDoor {}
