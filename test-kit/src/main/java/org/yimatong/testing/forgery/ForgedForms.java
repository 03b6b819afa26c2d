package org.yimatong.testing.forgery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;

/** What is no token at all, or a genuine one that is not handed over as one. */
final class ForgedForms {

    private final String genuine;
    private final String[] parts;

    ForgedForms(String role) {
        this.genuine = Draft.valid(role).compact();
        this.parts = genuine.split("\\.");
    }

    List<ForgedToken> all() {
        var kinds = new Kinds();
        addWrongParts(kinds);
        addWrongHeaders(kinds);
        return kinds.all();
    }

    private void addWrongParts(Kinds kinds) {
        kinds.add("one part", parts[0])
                .add("two parts", parts[0] + "." + parts[1])
                .add("four parts", genuine + "." + parts[2])
                .add("five parts", genuine + "." + parts[1] + "." + parts[2])
                .add("dots only", "..")
                .add("a dot before", "." + genuine)
                .add("an empty middle", parts[0] + ".." + parts[2])
                .add("parts in another order", parts[1] + "." + parts[0] + "." + parts[2])
                .add("cut off", genuine.substring(0, genuine.length() / 2))
                .add("doubled", genuine + genuine)
                .add("twice, by a comma", genuine + "," + genuine)
                .add("twice, by a blank", genuine + " " + genuine)
                .add("in quotation marks", "\"" + genuine + "\"")
                .add("percent encoded", genuine.replace(".", "%2E"))
                .add("letters of full width", genuine.replace('e', '\uff45'))
                .add(
                        "as JSON",
                        "{\"payload\":\"%s\",\"protected\":\"%s\",\"signature\":\"%s\"}"
                                .formatted(parts[1], parts[0], parts[2]))
                .add("a word", "admin")
                .add("null", "null")
                .add("a lot", "x".repeat(4000));
    }

    private void addWrongHeaders(Kinds kinds) {
        var name = Base64.getEncoder().encodeToString(("admin:" + genuine).getBytes(UTF_8));
        kinds.addWhole("no scheme", genuine)
                .addWhole("scheme only", "Bearer")
                .addWhole("scheme twice", "Bearer Bearer " + genuine)
                .addWhole("scheme with a colon", "Bearer: " + genuine)
                .addWhole("scheme Basic", "Basic " + name)
                .addWhole("scheme Token", "Token " + genuine)
                .addWhole("scheme Negotiate", "Negotiate " + genuine);
    }
}
