package org.yimatong.testing;

import io.quarkus.test.common.QuarkusTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The test runs the service on a real PostgreSQL and a real Kafka, and signs its own tokens. */
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(TestIdentity.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RealServers {}
