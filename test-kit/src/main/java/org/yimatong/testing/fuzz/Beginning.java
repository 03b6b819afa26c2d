package org.yimatong.testing.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the sequences of a fuzz begin with, and the service cannot be asked to make: at least an enterprise. */
public final class Beginning {

    private final String uscc;
    private final String area;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private Beginning(String uscc, String area) {
        this.uscc = uscc;
        this.area = area;
        with("uscc", uscc).with("area", area);
    }

    /** An enterprise that the service knows, and where it is. */
    public static Beginning ofEnterprise(String uscc, String area) {
        return new Beginning(uscc, area);
    }

    /** @param name of the members and parameters in which the values can stand */
    public Beginning with(String name, String... known) {
        values.put(name, List.of(known));
        return this;
    }

    /** @param text a body of the operation that is not JSON */
    public Beginning withBody(String operation, String text) {
        return with(nameOfBody(operation), text);
    }

    String uscc() {
        return uscc;
    }

    String area() {
        return area;
    }

    Map<String, List<String>> values() {
        return values;
    }

    static String nameOfBody(String operation) {
        return "body of " + operation;
    }
}
