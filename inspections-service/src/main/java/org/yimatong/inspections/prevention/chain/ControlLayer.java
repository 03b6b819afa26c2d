package org.yimatong.inspections.prevention.chain;

/** Who in an enterprise controls a risk (管控层级). */
public enum ControlLayer {
    /** 公司. */
    COMPANY,
    /** 车间. */
    WORKSHOP,
    /** 班组. */
    TEAM,
    /** 岗位. */
    POST
}
