package org.yimatong.inspections.officer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of an officer.
 *
 * @param certificate number of the law-enforcement certificate (执法证号)
 * @param areas keys of the areas where the officer enforces the law; that of the city is all of them
 * @param subject who signs in as this officer, by the identity provider
 */
public record OfficerEntry(
        String name,
        String certificate,
        List<String> areas,
        @Nullable String subject) {

    public OfficerEntry {
        areas = areas.stream().distinct().sorted().toList();
    }
}
