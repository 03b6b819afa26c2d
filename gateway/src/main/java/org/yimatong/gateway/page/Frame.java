package org.yimatong.gateway.page;

import org.yimatong.gateway.http.Language;
import org.yimatong.gateway.http.Texts;

/**
 * What surrounds every page.
 *
 * @param style address of the style sheet
 * @param mark address of the little picture in the browser's tab
 */
public record Frame(Language language, Texts words, String style, String mark) {

    static Frame in(Language language, Assets assets) {
        return new Frame(language, new Texts("page", language), assets.style(), assets.mark());
    }
}
