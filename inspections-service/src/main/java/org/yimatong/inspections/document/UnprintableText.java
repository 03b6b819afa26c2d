package org.yimatong.inspections.document;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yimatong.inspections.document.paper.Press;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

/**
 * Characters that an official typed and no document can show, so that they are written otherwise before it is issued.
 */
@ApplicationScoped
public class UnprintableText {

    private static final String LINE_BREAKS = "\n\r\t";

    private final Press press;

    UnprintableText(Press press) {
        this.press = press;
    }

    /** @throws InvalidInput naming each text that has such characters, and which they are */
    public void refuseIn(JsonNode request) {
        var errors = new ArrayList<InputError>();
        look(request, "", errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private void look(JsonNode node, String pointer, List<InputError> errors) {
        if (node.isTextual()) {
            var unprintable = node.textValue()
                    .codePoints()
                    .filter(character -> LINE_BREAKS.indexOf(character) < 0 && !press.prints(character))
                    .distinct()
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining(" "));
            if (!unprintable.isEmpty()) {
                errors.add(new InputError(pointer, "unprintable-characters", unprintable));
            }
        }
        for (var index = 0; index < node.size() && node.isArray(); index++) {
            look(node.get(index), pointer + "/" + index, errors);
        }
        node.properties().forEach(member -> look(member.getValue(), pointer + "/" + member.getKey(), errors));
    }
}
