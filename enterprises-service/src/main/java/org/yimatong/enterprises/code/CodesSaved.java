package org.yimatong.enterprises.code;

import java.util.List;

/**
 * What these codes show or rest on was looked at anew and may have changed; told within this service, in the
 * transaction and under the locks of the codes.
 */
public record CodesSaved(List<String> usccs) {}
