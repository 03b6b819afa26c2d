package org.yimatong.testing.fuzz;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A service of its own for the fuzz, which leaves it in a state that no other test expects. */
public class FuzzProfile implements QuarkusTestProfile {}
