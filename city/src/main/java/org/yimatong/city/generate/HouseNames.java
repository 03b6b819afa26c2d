package org.yimatong.city.generate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Random;

/** Invented house names, each given once: a river or hill of the region and an auspicious word. */
final class HouseNames {

    private static final String PLACES = "渭灞沣潏骊浐镐杜荆泾鄠";
    private static final String WORDS = "澜昱棠珩湛砺岚烁泓澍铎";

    private final Deque<String> left;

    HouseNames(Random random) {
        var all = new ArrayList<String>();
        PLACES.chars()
                .forEach(place ->
                        WORDS.chars().forEach(word -> all.add(Character.toString(place) + Character.toString(word))));
        Collections.shuffle(all, random);
        left = new ArrayDeque<>(all);
    }

    String next() {
        return left.removeFirst();
    }
}
