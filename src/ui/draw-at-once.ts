/**
 * Makes several changes and draws them in one go. In WeChat, changes that follow each other cross to the view together.
 * @example drawAtOnce(() => { storeAnswer(question, answer); setPressed(null) })
 */
export const drawAtOnce = (change: () => void): void => change()
