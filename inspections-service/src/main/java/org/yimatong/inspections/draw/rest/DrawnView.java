package org.yimatong.inspections.draw.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yimatong.inspections.draw.DrawnEnterprise;
import org.yimatong.inspections.draw.DrawnOfficer;
import org.yimatong.inspections.enterprise.CodeColour;

/**
 * An enterprise that was drawn, with its two officers.
 *
 * @param place in the order in which they were drawn, from 1
 * @param colour of its code when the draw was announced
 * @param lot SHA-256 by which it was ranked
 */
@Schema(
        name = "DrawnEnterprise",
        requiredProperties = {"place", "uscc", "name", "area", "colour", "lot", "officers"})
record DrawnView(
        int place, String uscc, String name, String area, CodeColour colour, String lot, List<DrawnOfficer> officers) {

    static final List<String> COLUMNS = List.of(
            "place",
            "uscc",
            "name",
            "area",
            "colour",
            "lot",
            "officer1_certificate",
            "officer1_name",
            "officer2_certificate",
            "officer2_name");

    static DrawnView of(DrawnEnterprise drawn) {
        return new DrawnView(
                drawn.place(), drawn.uscc(), drawn.name(), drawn.area(), drawn.colour(), drawn.lot(), drawn.officers());
    }

    List<String> cells() {
        var first = officers.getFirst();
        var second = officers.getLast();
        return List.of(
                String.valueOf(place),
                uscc,
                name,
                area,
                colour.name(),
                lot,
                first.certificate(),
                first.name(),
                second.certificate(),
                second.name());
    }
}
