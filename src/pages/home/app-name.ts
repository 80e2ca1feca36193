/** The Chinese name of the app, on the screens that show it in every language. */
export const APP_NAME_ZH = '医保指南'
