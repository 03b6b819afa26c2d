package org.yimatong.city.generate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.yimatong.city.catalogue.Enterprise;

/** Turns planned sites into enterprises with a name, an address, a place and a code. */
final class EnterpriseGenerator {

    private static final String DATUM = "CGCS2000";
    private static final String OPERATING = "OPERATING";
    private static final List<String> OTHER_STATUSES = List.of("SUSPENDED", "RESUMING");
    private static final String BODY_LETTERS = "TUWXY";
    private static final String BODY_TAIL = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int ONE_IN = 12;

    private final Random random;
    private final HouseNames houses;
    private final Set<String> bodies = new LinkedHashSet<>();

    EnterpriseGenerator(Random random) {
        this.random = random;
        this.houses = new HouseNames(random);
    }

    Enterprise enterprise(Site site) {
        var street = oneOf(site.area().streets());
        var code = Uscc.of(site.area().registration(), freshBody());
        var name = site.trade().named(houses.next(), placeIn(site, street));
        return enterprise(site, code, name, street, site.units().isEmpty() ? status() : OPERATING);
    }

    /** An enterprise that others refer to by its code and name. */
    Enterprise wellKnown(Site site, String uscc, String name) {
        return enterprise(site, uscc, name, oneOf(site.area().streets()), OPERATING);
    }

    private Enterprise enterprise(Site site, String uscc, String name, String street, String status) {
        var area = site.area();
        var trade = site.trade();
        var point = place(site);
        var address = "陕西省西安市%s%s%d号".formatted(area.fullName(), street, 1 + random.nextInt(180));
        return new Enterprise(
                uscc,
                name,
                trade.kind(),
                trade.industry(),
                area.key(),
                address,
                point.longitudeDegrees(),
                point.latitudeDegrees(),
                DATUM,
                trade.scale(),
                status);
    }

    /** Hazardous sites lie in the outer half of their area, away from its seat. */
    private Point place(Site site) {
        double least = site.units().isEmpty() ? 0.1 : 0.5;
        double kilometres = site.area().spreadKilometres() * (least + (1 - least) * random.nextDouble());
        return site.area().seat().away(kilometres, random.nextDouble() * 2 * Math.PI);
    }

    private static String placeIn(Site site, String street) {
        return switch (site.trade()) {
            case PETROL_STATION, GAS_STATION ->
                street.substring(street.indexOf("街道") < 0 ? 0 : street.indexOf("街道") + 2);
            default -> site.area().shortName();
        };
    }

    private String status() {
        return random.nextInt(ONE_IN) == 0 ? oneOf(OTHER_STATUSES) : OPERATING;
    }

    private String freshBody() {
        var body = "MA6" + oneOf(BODY_LETTERS) + oneOf(BODY_TAIL) + oneOf(BODY_TAIL) + random.nextInt(10)
                + random.nextInt(10);
        return bodies.add(body) ? body : freshBody();
    }

    private char oneOf(String characters) {
        return characters.charAt(random.nextInt(characters.length()));
    }

    private String oneOf(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
