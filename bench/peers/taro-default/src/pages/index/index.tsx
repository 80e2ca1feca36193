import { Button, Label, Navigator, Radio, RadioGroup, Text, View } from '@tarojs/components'
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
      <View><Text>{words.lead}</Text></View>
      <View>{words.language}</View>
      <RadioGroup>
        {words.languages.map((name, i) => <Label key={name}><Radio value={name} checked={i === 0}>{name}</Radio></Label>)}
      </RadioGroup>
      <Button type="primary">{words.start}</Button>
      {words.ways.map(({ title, hint }) => (
        <Navigator key={title}><View><Text>{title}</Text></View><View><Text>{hint}</Text></View></Navigator>
      ))}
      <View>{words.before}</View>
      {words.facts.map((fact) => <View key={fact}><Text>{fact}</Text></View>)}
      <View><Text>{words.note}</Text></View>
      {words.more.map((title) => <Navigator key={title}><Text>{title}</Text></Navigator>)}
    </View>
  )
}
