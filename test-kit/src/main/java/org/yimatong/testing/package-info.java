/** Real servers and identities for tests: PostgreSQL and Kafka without Docker, tokens without Keycloak. */
package org.yimatong.testing;
