import { Button, Navigator, Text, View } from '@tarojs/components'
import { useLoad } from '@tarojs/taro'
import words from '../../words.json'
import './index.css'

export default function Index() {
  useLoad(() => {
    console.log('Page loaded.')
  })
  return (
    <View className="index">
      <View>{words.title}</View>
      {[words.language, words.place, words.search].map((title) => (
        <Button key={title}>{title}</Button>
      ))}
      {words.tasks.map((title) => (
        <Navigator key={title}>
          <View>
            <Text>{title}</Text>
          </View>
        </Navigator>
      ))}
      <View>
        <Text>{words.note}</Text>
      </View>
      {words.more.map((title) => (
        <Navigator key={title}>
          <Text>{title}</Text>
        </Navigator>
      ))}
    </View>
  )
}
